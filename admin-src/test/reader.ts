import type { Boot } from '../components/boot';
import { TODAY } from './fixtures';

/** What PHP would have printed on the page: who reads, in which language, on which day. */
export function as( boot: Partial< Boot > = {} ) {
	window.hostingInvoices = {
		page: 'hosting-invoices',
		locale: 'en-US',
		currency: 'EUR',
		today: TODAY,
		may_change_settings: true,
		may_act: true,
		admin_url: 'http://localhost/wp-admin/',
		...boot,
	};
}
