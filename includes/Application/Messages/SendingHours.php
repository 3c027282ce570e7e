<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\SiteTimeZone;
use HostingInvoices\Domain\Dunning\Manner;

/**
 * When a message may leave: not in the shop's quiet hours, and in the hours of its step. Off by default.
 */
final readonly class SendingHours {

	public function __construct( private SettingsStore $settings, private SiteTimeZone $zone ) {
	}

	/** @return \DateTimeImmutable|null The first moment at which it may; null = now. */
	public function wait_until( MessageKind $kind, ?Manner $manner, \DateTimeImmutable $now ): ?\DateTimeImmutable {
		$settings = $this->settings->current()->messages;
		$local    = $now->setTimezone( $this->zone->zone() );
		$first    = $local->setTime( (int) $local->format( 'G' ), 0 );
		for ( $hours = 0; $hours <= 48; ++$hours ) {
			$moment = 0 === $hours ? $local : $first->modify( "+$hours hours" );
			$hour   = (int) $moment->format( 'G' );
			if ( ( ! $kind->may_wait() || ! self::is_quiet( $hour, $settings->quiet_from, $settings->quiet_until ) ) && self::is_within( $hour, $manner ) ) {
				return 0 === $hours ? null : $moment->setTimezone( new \DateTimeZone( 'UTC' ) );
			}
		}
		// The owner left no hour of the day: then the law's terms count for more than quiet.
		return null;
	}

	/** From 21 until 8 lasts over midnight. */
	private static function is_quiet( int $hour, int $from, int $until ): bool {
		return $from <= $until ? $hour >= $from && $hour < $until : $hour >= $from || $hour < $until;
	}

	private static function is_within( int $hour, ?Manner $manner ): bool {
		return null === $manner || ! $manner->has_hours() || ( $hour >= $manner->from_hour && $hour < $manner->until_hour );
	}
}
