<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Documents;

/**
 * What a kept file is; with the id of its subject it names the file.
 */
enum DocumentKind: string {

	case invoice      = 'invoice';
	case credit_note  = 'credit_note';
	case letter       = 'letter';
	case mandate      = 'mandate';
	case interest     = 'interest';
}
