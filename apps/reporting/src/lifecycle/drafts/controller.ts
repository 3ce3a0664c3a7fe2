import { Body, Controller, Get, Inject, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { unknownPlace } from '@quipu/evaluation/domain';
import { NarrativeDrafts } from '@quipu/evaluation/storage';
import { CurrentActor, EntityParam, type Identity, ProblemException } from '@quipu/platform';
import { ReportOfDto } from '../place.dto.js';
import { Protected } from '../protected.decorator.js';
import { type Places, ReportPlaces } from '../report-places.js';
import { SaveDraftDto } from './dto.js';

/** A place of the report with what is being written there and what was submitted. */
export interface DraftPlace {
  place: string;
  title: string;
  /** Null while nothing is saved. */
  draft: { text: string; account: string; savedAt: string } | null;
  submitted: string;
}

export interface DraftAnswer {
  entity: string;
  plan: string;
  period: string;
  places: DraftPlace[];
}

@ApiTags('informes: borrador')
@Controller('v1/:entity/reports/draft')
export class DraftsController {
  constructor(
    @Inject(ReportPlaces) private readonly places: ReportPlaces,
    @Inject(NarrativeDrafts) private readonly drafts: NarrativeDrafts,
  ) {}

  @Get()
  @Protected('save-draft')
  @ApiOperation({ operationId: 'read-draft', summary: 'Los lugares del informe donde se escribe, con lo guardado y lo presentado' })
  @ApiOkResponse({ description: 'Lugares en el orden del informe' })
  async read(@EntityParam() entity: string, @Query() question: ReportOfDto): Promise<DraftAnswer> {
    return this.answer(entity, await this.places.of(entity, question));
  }

  @Put()
  @Protected('save-draft')
  @ApiOperation({ operationId: 'save-draft', summary: 'Guarda textos del borrador; los demás lugares quedan como estaban. No deja registro' })
  @ApiOkResponse({ description: 'El borrador como quedó' })
  async save(@EntityParam() entity: string, @Query() question: ReportOfDto, @Body() { texts }: SaveDraftDto, @CurrentActor() { account }: Identity): Promise<DraftAnswer> {
    const found = await this.places.of(entity, question);
    checkPlaces(texts, found);
    await this.drafts.save(entity, found.plan, found.period, texts, account);
    return this.answer(entity, found);
  }

  private async answer(entity: string, { plan, period, places }: Places): Promise<DraftAnswer> {
    const saved = new Map((await this.drafts.list(entity, plan, period)).map(({ place, ...draft }) => [place, draft]));
    const rows = places.map(({ id, title, text, source }) => ({ place: id, title, draft: saved.get(id) ?? null, submitted: source ?? text }));
    return { entity, plan, period, places: rows };
  }
}

function checkPlaces(texts: Readonly<Record<string, string>>, { places, period }: Places): void {
  const known = new Set(places.map(({ id }) => id));
  const errors = Object.keys(texts).filter((place) => !known.has(place)).map((place) => unknownPlace(place, period));
  if (errors.length === 0) return;
  throw new ProblemException({ status: 422, title: 'El borrador no se puede guardar', detail: errors[0]?.message, errors });
}
