/** Everything that goes over the wire, by feature. */
export * from './wire';
export * from './paybacks';
export * from './acceptance';
export * from './timeline';
export * from './services';
export * from './servers';
export * from './agreements';
export * from './tasks';
export * from './plans';
export * from './letters';
export * from './claims';
export * from './invoices';
export * from './subscriptions';
export * from './overview';
export * from './settings';
export * from './debit';
