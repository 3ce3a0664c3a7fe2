/** The topic is there and is not as the history needs it. The message is for the person who started this. */
export class TopicUnfit extends Error {
  constructor(topic: string, problems: readonly string[]) {
    super(`El tema «${topic}» de Kafka no sirve: ${problems.join('; ')}.`);
    this.name = 'TopicUnfit';
  }
}

/** Nobody has made the topic yet: the relay does. */
export class TopicMissing extends Error {
  constructor(topic: string) {
    super(`Todavía no hay un tema «${topic}» en Kafka: lo crea el servicio «relay» cuando arranca.`);
    this.name = 'TopicMissing';
  }
}
