<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

/**
 * How far a debit is.
 */
enum DebitState: string {
	case planned = 'planned';
	/** its day has come: it waits for a batch, or in one that is not approved */
	case ready = 'ready';
	/** in a file that may be with the bank or not */
	case exported  = 'exported';
	case submitted = 'submitted';
	case collected = 'collected';
	case returned  = 'returned';
	case withdrawn = 'withdrawn';

	/** No file names it: it can still be changed or withdrawn. */
	public function is_ours(): bool {
		return self::planned === $this || self::ready === $this;
	}

	/** In a file: the bank may collect it at any moment. */
	public function is_with_bank(): bool {
		return self::exported === $this || self::submitted === $this;
	}

	public function is_under_way(): bool {
		return $this->is_ours() || $this->is_with_bank();
	}
}
