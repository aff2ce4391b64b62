import type { FieldType, SubField, TemplateField } from '../../../../shared/domain/conversation-type.ts';
import type { Cell } from '../cell.ts';

type AnyField = TemplateField | SubField;

/** What every field component takes; `Type` names the field types that it shows. */
export type AnswerProps<Type extends FieldType> = {
  field: Extract<AnyField, { type: Type }>;
  cell: Cell;
  disabled?: boolean;
};
