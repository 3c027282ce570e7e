<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * New lines of the product's story, through its own command: `wp hosting-invoices events --since=ID`.
 */
final class EventFeed {

	public function __construct( private int $last_id = 0 ) {}

	public function last_id(): int {
		return $this->last_id;
	}

	/** @return list<array<string, mixed>> */
	public function fresh(): array {
		$printed = \WP_CLI::runcommand(
			"hosting-invoices events --since={$this->last_id} --format=json",
			[ 'return' => 'all', 'launch' => false, 'exit_error' => false ]
		);
		if ( 0 !== $printed->return_code ) {
			throw new Refused( "wp hosting-invoices events: {$printed->stderr}" );
		}
		$rows = json_decode( '' === trim( $printed->stdout ) ? '[]' : $printed->stdout, true, 512, JSON_THROW_ON_ERROR );
		foreach ( $rows as $row ) {
			$this->last_id = max( $this->last_id, (int) $row['id'] );
		}
		return $rows;
	}
}
