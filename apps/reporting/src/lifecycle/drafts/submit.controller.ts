import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CommandOrder, type Order } from '@quipu/commanding';
import { ReportDesk, SubmitNarrativeDto } from '@quipu/evaluation/write';
import { NarrativeDrafts } from '@quipu/evaluation/storage';
import type { Receipt } from '@quipu/ledger';
import { ReportPlaces } from '../report-places.js';

@ApiTags('informes: borrador')
@Controller('v1/:entity/commands')
export class SubmitNarrativeController {
  constructor(
    @Inject(ReportDesk) private readonly desk: ReportDesk,
    @Inject(ReportPlaces) private readonly places: ReportPlaces,
    @Inject(NarrativeDrafts) private readonly drafts: NarrativeDrafts,
  ) {}

  @CommandEndpoint('submit-narrative', 'Presenta los textos del informe: los que se envían o, sin ellos, los guardados en el borrador')
  async submit(@CommandOrder() order: Order, @Body() body: SubmitNarrativeDto): Promise<Receipt> {
    const { plan: asked, period: text, texts = null, ...why } = body;
    const { plan, period, places } = await this.places.of(order.entity, { plan: asked, period: text });
    const drafts = texts === null ? await this.drafts.of(order.entity, plan, period) : undefined;
    const command = { kind: 'submit-narrative' as const, plan, period, texts: texts && { ...texts } };
    return this.desk.decide(order, command, why, { places: places.map(({ id }) => id), drafts });
  }
}
