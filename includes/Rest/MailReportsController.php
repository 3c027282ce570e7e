<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Messages\BookMailReport;
use HostingInvoices\Application\Messages\MailReport;

/**
 * What a mail service says became of a message; docs/mail-reports.md.
 */
final readonly class MailReportsController {

	public function __construct( private BookMailReport $book ) {
	}

	public function report( Call $call ): Answer {
		$mail_id = substr( ltrim( $call->body->raw( 'message_id' ), '<' ), 0, 64 );
		$report  = new MailReport( $mail_id, 'delivered' === $call->body->raw( 'event' ), $call->body->line( 'detail' ) );
		$this->book->execute( $report, $call->body->raw( 'nonce' ) );
		return Answer::with( [ 'taken' => true ] );
	}
}
