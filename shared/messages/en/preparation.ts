import type { PreparationMessages } from '../nl/preparation.ts';

const NO_HEALTH = 'You do not have to tell me anything about your health, and I will not ask.';

export const en: PreparationMessages = {
  brief: {
    title: 'Where do things stand?',
    first: 'This is the first conversation that you hold here with this employee.',
    nextStep: (step, when) => `Next step: ${step}, ${when}`,
    earlier: 'Earlier conversations',
    open: (type, date) => `Open ${type} of ${date}`,
    since: (date) => `New since ${date}`,
    done: (count) => (count === 1 ? '1 agreement done' : `${count} agreements done`),
    dropped: (count) => (count === 1 ? '1 agreement dropped' : `${count} agreements dropped`),
    late: (count) => (count === 1 ? '1 agreement is overdue' : `${count} agreements are overdue`),
    stillOpen: (count) => (count === 1 ? '1 agreement is still open' : `${count} agreements are still open`),
    partial: (date) => `working partly since ${date}`,
    analysis: (date) => `problem analysis of ${date}`,
    nothing: 'nothing new on this device',
    report: 'Read the last report',
    timeline: 'Whole timeline',
  },
  invite: {
    title: 'Invite',
    open: 'Make an invitation',
    text: 'Text of the invitation',
    hint: 'Change what you like. Put nothing in it about health or the occasion.',
    when: 'When',
    copy: 'Copy text',
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the text and copy it yourself.',
    mail: 'Open in e-mail',
    ics: 'Calendar file (.ics)',
    neutral: 'The title in mail and calendar is just ‘Conversation’.',
    reset: 'Put the text back',
    subject: 'Conversation',
    greeting: (name) => `Hi ${name},`,
    ask: 'I would like to have a conversation with you.',
    at: (when) => `My proposal: ${when}. If that does not suit you, let me know.`,
    goal: (purpose) => `Why: ${purpose}`,
    topics: 'What I would like to talk about:',
    own: 'Do you have points of your own? Bring them along, or send them to me beforehand.',
    duration: (minutes) => `How long: about ${minutes} minutes.`,
    happens: 'What happens with the conversation:',
    written:
      'I only write down what is about work and agreements. You get to read the report and can respond to it.',
    status: 'HR only sees that we talked, not what was said.',
    report: 'The report is for you, me and HR.',
    close: 'Kind regards,',
    purposes: {
      preventive: {
        purpose: 'to look calmly at how work is going, for no special reason. It is not an appraisal.',
        topics: [
          'what goes well and what takes energy',
          'whether work, times and schedule still fit',
          'what you need from me',
        ],
      },
      'absence-guidance': {
        purpose: `to hear how things are and see together what is needed. ${NO_HEALTH}`,
        topics: ['our earlier agreements', 'which work and which times are possible', 'how we keep in touch'],
      },
      'action-plan': {
        purpose: `to make the action plan together. ${NO_HEALTH}`,
        topics: [
          "the occupational physician's advice about work",
          'your view of the plan, and mine',
          'steps, goal and when we look at how it is going',
        ],
      },
      'progress-evaluation': {
        purpose: `to see how the plan is going. ${NO_HEALTH}`,
        topics: ['what worked and what did not', 'hours and tasks for the coming weeks', 'what must change'],
      },
      'return-to-work': {
        purpose: `to arrange your return to work well. ${NO_HEALTH}`,
        topics: [
          'tasks and hours in the first weeks',
          'what the workplace needs',
          'what you can do when it becomes too much',
        ],
      },
      'frequent-absence': {
        purpose: `to talk about what in the work can help you to keep it up and enjoy it. ${NO_HEALTH}`,
        topics: ['what in the work helps and what does not', 'what we can change'],
      },
      'first-year-evaluation': {
        purpose: `to look back on the first year together, and ahead to the second. ${NO_HEALTH}`,
        topics: [
          'what we did and what came of it',
          'the goal for the second year',
          'your view of it, and mine',
        ],
      },
      'performance-review': {
        purpose: 'to look back on your work, and ahead. After that, separately, how the work can be kept up.',
        topics: [
          'results and development',
          'what you want next',
          'separately: amount of work, energy and what can change',
        ],
      },
    },
  },
};
