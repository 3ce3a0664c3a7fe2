import type { Provider, Type } from '@nestjs/common';
import { ManualSignatures, ReportDesk, SIGNATURE_ADAPTER, type SignatureAdapter } from '@quipu/evaluation/write';
import { DraftsController } from './drafts/controller.js';
import { SubmitNarrativeController } from './drafts/submit.controller.js';
import { FreezeReportController } from './freezing/controller.js';
import { Freezing } from './freezing/freezing.js';
import { PUBLIC_ADDRESS } from './public-address.js';
import { PublishReportController } from './publication/publish.controller.js';
import { PublishedController } from './publication/published-controller.js';
import { ReportPlaces } from './report-places.js';
import { SignaturesController } from './signatures/controller.js';
import { Signing } from './signatures/signing.js';
import { VersionsController } from './versions/controller.js';
import { FrozenFiles } from './versions/frozen-files.js';
import { Regeneration } from './versions/regeneration.js';
import { ReportVersions } from './versions/report-versions.js';

export interface LifecycleOptions {
  /** Where the world reaches this service; the requests' own address when nobody says. */
  publicAddress?: string;
  /** Default: files signed elsewhere. */
  signatures?: SignatureAdapter;
}

export const lifecycleControllers: Type[] = [
  DraftsController,
  SubmitNarrativeController,
  FreezeReportController,
  VersionsController,
  SignaturesController,
  PublishReportController,
  PublishedController,
];

/** Whoever uses them provides the reports, their examination, the ledger and the storage. */
export function lifecycleProviders({ publicAddress, signatures = new ManualSignatures() }: LifecycleOptions): Provider[] {
  return [
    ReportDesk,
    ReportPlaces,
    Freezing,
    ReportVersions,
    Regeneration,
    FrozenFiles,
    Signing,
    { provide: PUBLIC_ADDRESS, useValue: publicAddress },
    { provide: SIGNATURE_ADAPTER, useValue: signatures },
  ];
}
