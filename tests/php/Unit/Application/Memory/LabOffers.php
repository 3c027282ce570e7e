<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Messages\Feedback;
use HostingInvoices\Application\Messages\FeedbackRepository;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\Nonces;
use HostingInvoices\Application\Messages\Sms;
use HostingInvoices\Application\Messages\Vouchers;
use HostingInvoices\Application\SiteTimeZone;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * The smaller ports around messages: coupons, questions, text messages, and the clock on the wall.
 */
final class LabOffers implements Vouchers, FeedbackRepository, Sms, Nonces, SiteTimeZone {

	/** @var list<Letter> */
	public array $texted = [];
	/** @var array<int, Feedback> */
	public array $asked = [];
	public bool $texts  = false;
	/** @var array<string, true> */
	private array $seen = [];

	public function make( string $key, Money $amount, string $email, CivilDate $today ): string {
		return "code-$key";
	}

	public function ask( int $customer_id, int $invoice_id, CivilDate $on ): int {
		$id                 = 1 + count( $this->asked );
		$this->asked[ $id ] = new Feedback( $id, $customer_id, $invoice_id, $on, null, '', null );
		return $id;
	}

	public function find( int $id ): ?Feedback {
		return $this->asked[ $id ] ?? null;
	}

	public function answer( int $id, int $score, string $answer, \DateTimeImmutable $at ): void {
		$was                = $this->asked[ $id ];
		$this->asked[ $id ] = new Feedback( $id, $was->customer_id, $was->invoice_id, $was->asked_on, $score, $answer, $at );
	}

	public function of_customer( int $customer_id ): array {
		return array_values( array_filter( $this->asked, static fn ( Feedback $one ): bool => $one->customer_id === $customer_id && null !== $one->score ) );
	}

	public function is_connected(): bool {
		return $this->texts;
	}

	public function hand_over( Letter $letter, callable $before_hand_over ): void {
		$before_hand_over();
		$this->texted[] = $letter;
	}

	public function take( string $nonce, \DateTimeImmutable $at ): bool {
		$new                  = ! isset( $this->seen[ $nonce ] );
		$this->seen[ $nonce ] = true;
		return $new;
	}

	public function zone(): \DateTimeZone {
		return new \DateTimeZone( 'UTC' );
	}
}
