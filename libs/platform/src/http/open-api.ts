import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

export interface ApiDescription {
  title: string;
  description?: string;
  version?: string;
}

/** `/openapi.json` for programs, `/docs` for people. */
export function describeApi(app: NestFastifyApplication, { title, description = '', version = '1' }: ApiDescription): void {
  const config = new DocumentBuilder().setTitle(title).setDescription(description).setVersion(version).addBearerAuth().build();
  const document = SwaggerModule.createDocument(app, config);
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json', yamlDocumentUrl: 'openapi.yaml', customSiteTitle: title });
}
