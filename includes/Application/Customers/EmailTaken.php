<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

/**
 * Another user of the shop has this e-mail address: choose that user, or take another address.
 */
final class EmailTaken extends \DomainException {

	/** As InvalidContact has it, so that one place turns both into an error beside the field. */
	public readonly string $reason;

	public readonly string $field;

	private function __construct( public readonly string $email, public readonly int $user_id, string $message ) {
		parent::__construct( $message );
		$this->reason = 'contact_email_taken';
		$this->field  = 'email';
	}

	/** @param int $user_id The user who has it; 0 when it is not known which. */
	public static function by( string $email, int $user_id ): self {
		return new self( $email, $user_id, sprintf( 'Another user of this shop has the e-mail address %s.', $email ) );
	}
}
