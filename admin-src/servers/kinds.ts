import { __ } from '@wordpress/i18n';

interface Asked {
	address: string;
	address_help: string;
	user_name: boolean;
	secret: string;
	secret_help: string;
	keeps_mail: boolean;
}

/** What a kind of server needs to be told; another plugin's kind is asked everything. */
export function asked_of( kind: string ): Asked | null {
	const all: Asked = {
		address: __( 'Address', 'hosting-invoices' ),
		address_help: __( 'With https:// and the port, such as https://panel.example:2222.', 'hosting-invoices' ),
		user_name: true,
		secret: __( 'Key', 'hosting-invoices' ),
		secret_help: __( 'Kept encrypted and never shown again.', 'hosting-invoices' ),
		keeps_mail: true,
	};
	switch ( kind ) {
		case 'by_hand':
			return null;
		case 'directadmin':
			return {
				...all,
				secret: __( 'Login key', 'hosting-invoices' ),
				secret_help: __(
					'A login key of a reseller that may only use CMD_API_SHOW_USERS, CMD_API_SHOW_USER_CONFIG and CMD_API_SELECT_USERS, from the address of this site. Kept encrypted and never shown again.',
					'hosting-invoices'
				),
			};
		case 'plesk':
			return {
				...all,
				address_help: __(
					'With https:// and the port, such as https://plesk.example:8443.',
					'hosting-invoices'
				),
				user_name: false,
				secret: __( 'Secret key of the REST API', 'hosting-invoices' ),
				secret_help: __(
					'Made on the server with “plesk bin secret_key”, for the IP address of this site alone. Kept encrypted and never shown again.',
					'hosting-invoices'
				),
				keeps_mail: false,
			};
		case 'webhook':
			return {
				...all,
				address: __( 'Address of the receiver', 'hosting-invoices' ),
				user_name: false,
				secret: __( 'Shared secret', 'hosting-invoices' ),
				secret_help: __(
					'At least 32 signs, the same on both sides. Kept encrypted and never shown again.',
					'hosting-invoices'
				),
				keeps_mail: false,
			};
		default:
			return all;
	}
}
