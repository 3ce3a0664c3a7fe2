/** Asks again until the answer is yes. */
export async function until(condition: () => boolean | Promise<boolean>, limitMs = 45_000): Promise<void> {
  const limit = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`it never came true: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
