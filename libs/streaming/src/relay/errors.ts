/** Another relay holds the topic. The message is for the person who started this one. */
export class AnotherRelayActive extends Error {
  constructor(topic: string) {
    super(`Ya hay otro servicio «relay» enviando al tema «${topic}». Solo puede haber uno: detenga el otro antes de iniciar este.`);
    this.name = 'AnotherRelayActive';
  }
}

/** The checkpoint is not where this relay left it: another one was let in. */
export class RelayMoved extends Error {
  constructor(topic: string) {
    super(`the relay of ${topic} was moved by somebody else`);
    this.name = 'RelayMoved';
  }
}
