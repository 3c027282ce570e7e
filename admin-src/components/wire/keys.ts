/** The names under which answers are kept; a feature's own are below its first word. */
export const keys = {
	overview: [ 'overview' ] as const,
	forecast: [ 'overview', 'forecast' ] as const,
	settings: [ 'settings' ] as const,
	invoice: ( id: number ) => [ 'invoices', 'one', id ] as const,
	customer: ( id: number ) => [ 'customers', 'one', id ] as const,
	service: ( id: number ) => [ 'services', 'one', id ] as const,
	message: ( id: number ) => [ 'messages', id ] as const,
	list: ( feature: string, query: object ) => [ feature, 'list', query ] as const,
};
