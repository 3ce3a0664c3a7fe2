import { applyDecorators, Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { projectPackage, type ProjectPackage, situationFile } from '@quipu/investments/open-data';
import { findInvestments } from '@quipu/investments/read';
import { EntityParam, ProblemException } from '@quipu/platform';
import type { PlanNodeRow } from '@quipu/planning';
import { missing, PlanningQuestions } from '@quipu/planning/questions';
import { findPlanTree, type PlanRow } from '@quipu/planning/read';
import type { FastifyRequest } from 'fastify';
import { TableEndpoint } from '../table-endpoint.decorator.js';
import { Oc4idsQuestionDto } from './question.dto.js';

const SITUATION = '/v1/open-data/situation';

/** An entity's investments as open data, and the extension that says what the standard has no field for. */
@Controller('v1')
export class Oc4idsController {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  @TableEndpoint(':entity/open-data/oc4ids.json', 'Las inversiones como paquete de OC4IDS 0.9, con la extensión «situación»')
  async oc4ids(@EntityParam() entity: string, @Query() question: Oc4idsQuestionDto, @Req() request: FastifyRequest): Promise<ProjectPackage> {
    const { asOf, blocked, rows, publisher } = await this.questions.ofPlan(entity, question, async (db, { plan, asOf }) => ({
      rows: await findInvestments(db, { entity, asOf }),
      publisher: { code: entity, name: nameOf(await findPlanTree(db, { entity, plan, asOf })) },
    }));
    if (blocked) throw incomplete(blocked.position);
    if (asOf.recordedAt === null || rows.length === 0) return missing('entity', `La entidad ${entity} no tiene inversiones que publicar a este corte.`);
    const base = `${request.protocol}://${request.host}`;
    const uri = `${base}/v1/${entity}/open-data/oc4ids.json?prefix=${question.prefix}&recorded-until=position:${asOf.position}`;
    return projectPackage(rows, { uri, publishedDate: asOf.recordedAt, publisher, prefix: question.prefix, extension: `${base}${SITUATION}/extension.json` });
  }

  @Get('open-data/situation/extension.json')
  @ExtensionFile('extension')
  extension(): object {
    return situationFile('extension.json');
  }

  @Get('open-data/situation/project-schema.json')
  @ExtensionFile('project-schema')
  projectSchema(): object {
    return situationFile('project-schema.json');
  }
}

function ExtensionFile(name: string): MethodDecorator {
  return applyDecorators(
    ApiTags('datos abiertos'),
    ApiOperation({ operationId: `situation-${name}`, summary: 'La extensión «situación» de OC4IDS: fase, condición, impedimentos y paralizaciones' }),
    ApiOkResponse({ description: 'El archivo, tal como se publica' }),
  );
}

function nameOf(nodes: readonly PlanNodeRow[]): string {
  const plan = nodes.find((node): node is PlanRow => node.kind === 'plan');
  return plan!.detail.entityName;
}

/** A package says what is known up to a record: it is not made from tables that stop before it. */
function incomplete(position: number): ProblemException {
  const detail = `El registro n.º ${position} todavía no se pudo procesar. Pida el paquete hasta el anterior con recorded-until=position:${position - 1}.`;
  return new ProblemException({ status: 409, title: 'El paquete no estaría completo', detail });
}
