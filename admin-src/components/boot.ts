/** What PHP prints on the page before the script: nothing here is secret, and the server decides again anyway. */
export interface Boot {
	page: string;
	locale: string;
	currency: string;
	/** the shop's civil date when the page was made */
	today: string;
	may_change_settings: boolean;
	may_act: boolean;
	admin_url: string;
}

declare global {
	interface Window {
		hostingInvoices?: Partial< Boot >;
	}
}

const local_today = () => {
	const now = new Date();
	const two = ( figure: number ) => String( figure ).padStart( 2, '0' );
	return `${ now.getFullYear() }-${ two( now.getMonth() + 1 ) }-${ two( now.getDate() ) }`;
};

export const boot = (): Boot => ( {
	page: 'hosting-invoices',
	locale: 'en-US',
	currency: 'EUR',
	today: local_today(),
	may_change_settings: false,
	may_act: false,
	admin_url: '',
	...window.hostingInvoices,
} );
