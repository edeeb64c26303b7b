// The five questions that every contender asks.
export const SEX = ['Female', 'Male', 'Rather not say'];
export const TREND = ['Getting better', 'About the same', 'Getting worse'];
export const SIGNS = ['Chest pain', 'Short of breath', 'Fainted', 'No power in the legs', 'None of these'];
export const TITLES = { sex: 'Sex', age: 'Age in years', days: 'For how many days?', trend: 'Which way is it going?', signs: 'Do you have any of these?' };
