<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Account;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\EarliestEnd;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * When a subscription can end if its customer cancels today: by its own terms, and within what the law allows.
 */
final readonly class NoticeOf {

	/** Months, where nothing was agreed: the longest that a consumer may be held to. */
	private const NOTHING_AGREED = 1;

	public function __construct( private TermsRepository $terms, private Clock $clock ) {
	}

	/** Null when it has an end. */
	public function earliest_end( Subscription $subscription ): ?CivilDate {
		$notice = $this->terms->find( $subscription->id )->notice_months ?? self::NOTHING_AGREED;
		return null === $subscription->ends_on ? EarliestEnd::of( $subscription, $notice, $this->clock->today() ) : null;
	}
}
