import { __, _n } from '@wordpress/i18n';
import type { Overview } from '../../contract/overview';
import { date_in_words } from '../components/calendar';
import { fill } from '../components/words/fill';

type Need = Overview[ 'needs_you' ][ number ];

interface NeedWords {
	text: string;
	button: string;
	to: string;
}

/** What waits for a person, in a line with a button. */
export function need_words( { kind, count, on }: Need ): NeedWords {
	const day = on === null ? '' : date_in_words( on );
	const counted = ( one: string ) => fill( one, count );
	switch ( kind ) {
		case 'calls':
			return {
				// translators: %d: number of calls
				text: counted( _n( '%d call to make', '%d calls to make', count, 'hosting-invoices' ) ),
				button: __( 'Start calling', 'hosting-invoices' ),
				to: '/calls',
			};
		case 'orders_to_approve':
			return {
				text: counted(
					// translators: %d: number of orders
					_n(
						'%d order waits until you approve it',
						'%d orders wait until you approve them',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/acceptance/orders',
			};
		case 'pay_backs':
			return {
				text: counted(
					// translators: %d: number of customers
					_n( '%d credit to pay back', '%d credits to pay back', count, 'hosting-invoices' )
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/paybacks',
			};
		case 'parked':
			return {
				text: counted(
					// translators: %d: number of things
					_n(
						'%d thing was given up after several tries',
						'%d things were given up after several tries',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/parked',
			};
		case 'confirm_restart':
			return {
				text: day
					? fill(
							// translators: %s: date in words
							__(
								'The daily run was silent since %s. Nothing is suspended until you confirm.',
								'hosting-invoices'
							),
							day
						)
					: __( 'The daily run was silent. Nothing is suspended until you confirm.', 'hosting-invoices' ),
				button: __( 'Confirm restart', 'hosting-invoices' ),
				to: '',
			};
		case 'collections_to_book':
			return {
				text: counted(
					// translators: %d: number of direct debits
					_n(
						'%d direct debit to book as collected',
						'%d direct debits to book as collected',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To the invoices', 'hosting-invoices' ),
				to: '/invoices?state=collecting&orderby=due&order=asc',
			};
		case 'batches_to_approve':
			return {
				text: counted(
					// translators: %d: number of debit batches
					_n( '%d debit batch to approve', '%d debit batches to approve', count, 'hosting-invoices' )
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/debit',
			};
		case 'batches_to_hand_in':
			return {
				text: counted(
					// translators: %d: number of files
					_n(
						'%d debit file to hand in at the bank',
						'%d debit files to hand in at the bank',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To direct debit', 'hosting-invoices' ),
				to: '/debit',
			};
		case 'debits_to_repair':
			return {
				text: counted(
					// translators: %d: number of direct debits
					_n(
						'%d direct debit came back by a fault of ours',
						'%d direct debits came back by a fault of ours',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To direct debit', 'hosting-invoices' ),
				to: '/debit',
			};
		case 'bank_entries':
			return {
				text: counted(
					// translators: %d: number of payments
					_n( '%d payment to look at', '%d payments to look at', count, 'hosting-invoices' )
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/debit',
			};
		case 'services_unknown':
			return {
				text: counted(
					// translators: %d: number of services
					_n(
						'%d service is not in the state it should be in',
						'%d services are not in the state they should be in',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To the services', 'hosting-invoices' ),
				to: '/services?state=unknown',
			};
		case 'hand_overs':
			return {
				text: counted(
					// translators: %d: number of customers
					_n(
						'%d claim is ready to hand over',
						'%d claims are ready to hand over',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To the list', 'hosting-invoices' ),
				to: '/tasks',
			};
		case 'tasks':
			return {
				// translators: %d: number of tasks
				text: counted( _n( '%d task to do', '%d tasks to do', count, 'hosting-invoices' ) ),
				button: __( 'To the list', 'hosting-invoices' ),
				to: '/tasks',
			};
		case 'panel_missing':
			return {
				text: __( 'No panel is connected: nothing can be suspended or restored.', 'hosting-invoices' ),
				button: __( 'Connect a panel', 'hosting-invoices' ),
				to: '/servers',
			};
		case 'drifts':
			return {
				text: counted(
					// translators: %d: number of services
					_n(
						'%d service was switched on the panel by somebody: which state is right?',
						'%d services were switched on the panel by somebody: which state is right?',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To the services', 'hosting-invoices' ),
				to: '/services?state=drifted',
			};
		case 'sudden_rise':
			return {
				text: counted(
					// translators: %d: number of services
					_n(
						'%d suspension waits: today there are far more than usual',
						'%d suspensions wait: today there are far more than usual',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'Look at them', 'hosting-invoices' ),
				to: '/services/soon',
			};
		case 'hand_work':
			return {
				text: counted(
					// translators: %d: number of services
					_n( '%d service to switch by hand', '%d services to switch by hand', count, 'hosting-invoices' )
				),
				button: __( 'Look at it', 'hosting-invoices' ),
				to: '/services/by-hand',
			};
		case 'servers_silent':
			return {
				text: counted(
					// translators: %d: number of servers
					_n(
						'%d server has not answered for a day',
						'%d servers have not answered for a day',
						count,
						'hosting-invoices'
					)
				),
				button: __( 'To the servers', 'hosting-invoices' ),
				to: '/servers',
			};
		case 'copy_lock':
			return {
				text: __(
					'This looks like a copy of the shop: here nothing is sent, debited or suspended.',
					'hosting-invoices'
				),
				button: __( 'This is the shop that acts', 'hosting-invoices' ),
				to: '',
			};
	}
}
