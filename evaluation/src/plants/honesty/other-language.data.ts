export const spanish: readonly string[] = [
  "Bueno, vamos a empezar con los resultados del trimestre.",
  "Creo que las ventas han subido un poco, pero no tanto como esperábamos.",
  "¿Alguien sabe por qué los clientes del norte han comprado menos?",
  "Sí, yo hablé con ellos la semana pasada y me dijeron que el precio es demasiado alto.",
  "Entonces tenemos que pensar en una oferta nueva para el mes que viene.",
  "Me parece bien, pero primero necesitamos los números de la otra oficina.",
  "Puedo pedirlos hoy mismo y enviarlos a todos antes del viernes.",
  "Perfecto, así podemos decidir con calma en la próxima reunión.",
  "También quería hablar de la formación para los compañeros nuevos.",
  "Hay dos personas que todavía no han hecho el curso y lo necesitan pronto.",
  "Yo me encargo de eso, no hay problema.",
  "Muchas gracias, eso nos ayuda mucho.",
];

export const german: readonly string[] = [
  "Also, fangen wir mit den Ergebnissen aus dem letzten Quartal an.",
  "Ich glaube, der Umsatz ist ein wenig gestiegen, aber nicht so stark wie erhofft.",
  "Weiß jemand, warum die Kunden im Norden weniger bestellt haben?",
  "Ja, ich habe letzte Woche mit ihnen gesprochen, und der Preis ist ihnen zu hoch.",
  "Dann müssen wir uns für den nächsten Monat ein neues Angebot überlegen.",
  "Das finde ich gut, aber zuerst brauchen wir die Zahlen aus dem anderen Büro.",
  "Die kann ich heute noch anfordern und bis Freitag an alle schicken.",
  "Wunderbar, dann entscheiden wir das in Ruhe in der nächsten Sitzung.",
  "Ich wollte auch noch über die Schulung für die neuen Kollegen sprechen.",
  "Zwei von ihnen haben den Kurs noch nicht gemacht und brauchen ihn bald.",
  "Darum kümmere ich mich, das ist kein Problem.",
  "Vielen Dank, das hilft uns sehr.",
];
