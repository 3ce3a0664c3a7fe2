import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ruleSets } from '@quipu/rules';

@ApiTags('reglas')
@Controller('v1/rule-sets')
export class RuleSetsController {
  @Get()
  @ApiOperation({ operationId: 'rule-sets', summary: 'Las reglas de cálculo, con su norma, sus escalas y sus alternativas' })
  ruleSets() {
    return { rows: ruleSets };
  }
}
