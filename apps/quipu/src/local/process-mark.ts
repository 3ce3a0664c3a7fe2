import { readFileSync } from 'node:fs';

/**
 * Tells a process from a later one that got the same number: its start, and the boot it belongs
 * to. Empty where the system does not say; then the number alone must do.
 */
export function processMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // After the name, which may hold spaces and brackets: state is field 3, start time field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return `${boot}:${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

/** A process of another user is alive too, although it may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A dead process whose parent has not noticed still answers to signal 0. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The very process that left the mark, and not another with its number. */
export function isSameProcess(pid: number, mark: string): boolean {
  return isAlive(pid) && (mark === '' || processMark(pid) === mark);
}
