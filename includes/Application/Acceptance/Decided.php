<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Acceptance;

use HostingInvoices\Domain\Acceptance\Acceptance;

/**
 * A decision with the facts that it was made of.
 */
final readonly class Decided {

	/** @param array<string, scalar> $facts Of the applicant, as they were. */
	public function __construct( public Acceptance $acceptance, public array $facts ) {
	}

	/** @return array<string, mixed> */
	public function to_array(): array {
		return [
			'terms'     => TermsCodec::terms_to_array( $this->acceptance->terms ),
			'rule'      => $this->acceptance->rule,
			'rule_name' => $this->acceptance->rule_name,
			'outside'   => $this->acceptance->outside,
			'facts'     => $this->facts,
		];
	}

	/** @param array<mixed> $kept */
	public static function from_array( array $kept ): self {
		$text  = static fn ( string $key ): string => is_scalar( $kept[ $key ] ?? null ) ? (string) $kept[ $key ] : '';
		$terms = TermsCodec::terms( is_array( $kept['terms'] ?? null ) ? $kept['terms'] : [] );
		$facts = array_filter( is_array( $kept['facts'] ?? null ) ? $kept['facts'] : [], is_scalar( ... ) );
		return new self( new Acceptance( $terms, (int) $text( 'rule' ), $text( 'rule_name' ), $text( 'outside' ) ), array_combine( array_map( strval( ... ), array_keys( $facts ) ), $facts ) );
	}
}
