import { mount } from '@vue/test-utils';
import 'salve-elements';
import { screen } from 'shadow-dom-testing-library';
import { defineComponent, h, nextTick, ref } from 'vue';
import { operate, PAGE } from './page.js';

test('Vue Test Utils mounts every element, operates each and unmounts', async () => {
  const Page = defineComponent({ render: () => h('div', { innerHTML: PAGE }) });
  const wrapper = mount(Page, { attachTo: document.body });
  await operate(document);
  wrapper.unmount();
});

test('Vue Test Utils sets properties and hears an event', async () => {
  const question = ref('What would you say to a friend?');
  const heard = [];
  const Note = defineComponent(() => () => [
    h('salve-reflection-prompt', { name: 'friend', question: question.value }),
    h('salve-subscribe-form', {
      service: 'endpoint',
      action: '/subscribe',
      'onSalve-subscribe': (event) => heard.push(event.type),
    }),
  ]);
  const wrapper = mount(Note, { attachTo: document.body });
  await screen.findByShadowLabelText('What would you say to a friend?');
  question.value = 'And to yourself?';
  await nextTick();
  await screen.findByShadowLabelText('And to yourself?');
  (await screen.findByShadowLabelText('Email address')).value = 'ines@tide.example';
  screen.getByShadowRole('button', { name: 'Subscribe' }).click();
  expect(heard).toEqual(['salve-subscribe']);
  wrapper.unmount();
});
