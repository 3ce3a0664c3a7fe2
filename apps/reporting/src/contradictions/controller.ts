import { Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RuledQuestionDto } from '@quipu/planning/questions';
import { EntityParam } from '@quipu/platform';
import type { FastifyRequest } from 'fastify';
import { EntityInPath } from '../lifecycle/protected.decorator.js';
import type { ContradictionsAnswer } from './answer.js';
import { Contradictions } from './contradictions.js';
import { DOCX, readDocument } from './file-body.js';
import { ReviewDto } from './question.dto.js';

@ApiTags('informes: revisión')
@Controller('v1/:entity/reports/contradictions')
export class ContradictionsController {
  constructor(@Inject(Contradictions) private readonly contradictions: Contradictions) {}

  @Get()
  @EntityInPath()
  @ApiOperation({ operationId: 'review-report', summary: 'Revisar: lo que el texto del informe contradice de los datos, con su frase y su dato' })
  @ApiOkResponse({ description: 'Contradicciones, primero las que deben corregirse; las explicadas dicen quién y cómo' })
  review(@EntityParam() entity: string, @Query() { draft, ...question }: ReviewDto): Promise<ContradictionsAnswer> {
    return this.contradictions.review(entity, question, draft === 'true');
  }

  @Post()
  @HttpCode(200)
  @EntityInPath()
  @ApiConsumes('text/plain', DOCX)
  @ApiOperation({ operationId: 'examine-document', summary: 'Examina un documento de fuera (texto en UTF-8 o DOCX, hasta 20 MB) con los datos del periodo' })
  @ApiOkResponse({ description: 'Contradicciones, y las partes que no se examinaron por estar mal escaneadas' })
  async examine(@EntityParam() entity: string, @Query() question: RuledQuestionDto, @Req() request: FastifyRequest): Promise<ContradictionsAnswer> {
    return this.contradictions.ofFile(entity, question, await readDocument(request));
  }
}
