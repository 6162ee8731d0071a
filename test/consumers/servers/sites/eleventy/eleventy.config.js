import * as salve from 'salve-elements/html';

export default function (config) {
  config.addGlobalData('salve', () => salve);
}
