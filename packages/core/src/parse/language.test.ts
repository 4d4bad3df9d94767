import { expect, test } from "vitest";
import { tellLanguage } from "./language.ts";

const told = async (text: string): Promise<string> => (await tellLanguage(text, null, null)).language;

test.each([
  "At least 5 people died when a bridge collapsed near Beira, police said on Tuesday.",
  "Troops fired on protesters who had gathered before dawn, witnesses said.",
  "Nine people were injured when their bus left a road near Oruro.",
])("English in one sentence: %s", async (text) => {
  expect(await told(text)).toBe("en");
});

test.each([
  ["nl", "Er waren in de nacht over het hele land mensen op straat, en het was niet de eerste keer dat we dat zo zagen."],
  ["de", "Am Dienstag hat die Regierung in einer Erklärung mitgeteilt, dass es in der Stadt keine weiteren Opfer gab."],
  ["es", "El ministro dijo el martes que no hay más víctimas en la ciudad y que las escuelas seguirán cerradas."],
  ["fr", "Le ministre a déclaré mardi que les écoles de la ville resteraient fermées après les inondations."],
  ["pt", "O ministro disse na terça-feira que as escolas da cidade vão continuar fechadas depois das cheias."],
  ["sv", "Ministern sade på tisdagen att skolorna i staden förblir stängda efter översvämningarna."],
  ["id", "Menteri mengatakan pada hari Selasa bahwa sekolah di kota itu tetap ditutup setelah banjir."],
  ["ru", "Министр заявил во вторник, что школы в городе останутся закрытыми после наводнения."],
])("not English: %s", async (language, text) => {
  expect(await told(text)).toBe(language);
});
