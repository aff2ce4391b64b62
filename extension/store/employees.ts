import type { Employee } from '../../shared/domain/documents.ts';
import type { DeviceDatabase } from './database.ts';
import type { EmployeeRow } from './rows.ts';
import { createDocument } from './write.ts';

/** Adds someone the manager types in by hand: visible to this manager alone until HR accepts the record. */
export function addEmployee(db: DeviceDatabase, employee: Employee): Promise<string> {
  return createDocument(db, 'employee', { ...employee, name: employee.name.trim() });
}

/** Everyone on this device, by name. */
export async function listEmployees(db: DeviceDatabase): Promise<EmployeeRow[]> {
  const rows = await db.employees.toArray();
  return rows.sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'nl'));
}
