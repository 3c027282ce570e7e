<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * All timelines of the shop. An invoice follows the version it is kept on, else the newest of the first that is for it.
 */
final readonly class Timelines {

	/**
	 * @param non-empty-list<NamedTimeline>           $newest In the order in which they are asked; the last one takes all.
	 * @param (\Closure( int ): ?NamedTimeline)|null $kept   Finds the version that an invoice is kept on; null = all are on the newest.
	 * @param NamedTimeline|null                      $moved  Looking ahead: open invoices have come along to this one.
	 * @param self|null                               $before Looking ahead: what open invoices still follow; new ones follow the newest.
	 */
	public function __construct( public array $newest, private ?\Closure $kept = null, private ?NamedTimeline $moved = null, private ?self $before = null ) {
	}

	/** As the invoice lives it: the steps that are not for it are off. */
	public function of( InvoiceFacts $invoice ): Timeline {
		if ( null !== $this->before && ! $invoice->is_to_come() ) {
			return $this->before->of( $invoice );
		}
		$traits = $invoice->traits();
		return ( $this->kept( $invoice, $traits ) ?? $this->for( $traits ) )->timeline->as_lived_by( $traits );
	}

	/** The newest version that a new invoice of this kind begins with. */
	public function for( InvoiceTraits $invoice ): NamedTimeline {
		foreach ( $this->newest as $named ) {
			if ( $named->for->are_met_by( $invoice ) ) {
				return $named;
			}
		}
		return $this->default();
	}

	public function default(): NamedTimeline {
		return $this->newest[ array_key_last( $this->newest ) ];
	}

	/** The earliest day on which a step of any may fall: before the due date, or the day after it. */
	public function first_day(): int {
		$first = 1;
		foreach ( $this->newest as $named ) {
			foreach ( $named->timeline->steps as $step ) {
				$first = $step->enabled && ! $step->manner->after_payment ? min( $first, $step->day ) : $first;
			}
		}
		return $first;
	}

	/** Looking ahead: with one of them changed, and its open invoices moved to it. */
	public function moved_to( NamedTimeline $changed ): self {
		return new self( $this->newest_with( $changed ), $this->kept, $changed );
	}

	/** Looking ahead: with one of them changed, for the invoices that are yet to come. */
	public function beside( NamedTimeline $changed ): self {
		return new self( $this->newest_with( $changed ), before: $this );
	}

	private function kept( InvoiceFacts $invoice, InvoiceTraits $traits ): ?NamedTimeline {
		$version = null === $invoice->kept_on || null === $this->kept ? null : ( $this->kept )( $invoice->kept_on );
		$comes   = null !== $version && null !== $this->moved && ( $version->key === $this->moved->key || ( ! $this->moved->is_default() && $this->moved->for->are_met_by( $traits ) ) );
		return $comes ? null : $version;
	}

	/** @return non-empty-list<NamedTimeline> In the order of their keys, the default one last. */
	private function newest_with( NamedTimeline $changed ): array {
		$all = [];
		foreach ( [ ...$this->newest, $changed ] as $named ) {
			$all[ $named->key ] = $named;
		}
		$default = $all[ NamedTimeline::DEFAULT ] ?? $this->default();
		unset( $all[ NamedTimeline::DEFAULT ] );
		ksort( $all );
		return [ ...array_values( $all ), $default ];
	}
}
