<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Suspension;

/**
 * The gate's answers, one for each question.
 */
final readonly class GateVerdict {

	/** @param non-empty-list<GateAnswer> $answers */
	public function __construct( public array $answers ) {
	}

	public function may_suspend(): bool {
		return [] === $this->reasons_against();
	}

	/** @return list<string> The questions answered with no. */
	public function reasons_against(): array {
		$reasons = [];
		foreach ( $this->answers as $answer ) {
			if ( ! $answer->holds ) {
				$reasons[] = $answer->question->value;
			}
		}
		return $reasons;
	}
}
