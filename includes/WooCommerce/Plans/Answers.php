<?php
declare( strict_types=1 );

namespace HostingInvoices\WooCommerce\Plans;

use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Law\EuVatId;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\WooCommerce\Taxes\ReverseCharge;

/**
 * What is asked at the checkout of a plan, in either checkout.
 */
final readonly class Answers {

	private function __construct(
		public ?CustomerType $type,
		public ?Channel $channel,
		public string $vat_id,
		public bool $accepts_terms,
		public bool $begins_at_once,
	) {
	}

	/** @param array<mixed> $given By the names of the fields. */
	public static function of( array $given ): self {
		$text = static fn ( string $name ): string => is_scalar( $given[ $name ] ?? null ) ? trim( (string) $given[ $name ] ) : '';
		return new self(
			CustomerType::tryFrom( $text( 'customer_type' ) ),
			Channel::tryFrom( '' === $text( 'channel' ) ? Channel::email->value : $text( 'channel' ) ),
			CustomerType::business->value === $text( 'customer_type' ) ? mb_substr( $text( 'vat_id' ), 0, 20 ) : '',
			in_array( $text( 'accepts_terms' ), [ '1', 'yes' ], true ),
			in_array( $text( 'begins_at_once' ), [ '1', 'yes' ], true ),
		);
	}

	/**
	 * What is still to be answered, by the name of the field.
	 *
	 * @param bool   $has_terms Whether a plan in the cart has terms of its own.
	 * @param string $phone     As it stands in the address.
	 * @return array<string, string>
	 */
	public function faults( bool $has_terms, string $phone ): array {
		return array_filter(
			[
				'customer_type'  => null === $this->type ? self::missing()['customer_type'] : '',
				'vat_id'         => '' !== $this->vat_id && null === EuVatId::parse( $this->vat_id ) ? __( 'This is not a VAT number. It begins with two letters, such as NL123456789B01.', 'hosting-invoices' ) : '',
				'channel'        => null === $this->channel ? __( 'Please say how you want to receive our messages.', 'hosting-invoices' ) : ( Channel::sms === $this->channel && '' === trim( $phone ) ? __( 'For messages by SMS we need your phone number.', 'hosting-invoices' ) : '' ),
				'accepts_terms'  => $has_terms && ! $this->accepts_terms ? self::missing()['accepts_terms'] : '',
				'begins_at_once' => CustomerType::consumer === $this->type && ! $this->begins_at_once ? self::missing()['begins_at_once'] : '',
			],
			static fn ( string $fault ): bool => '' !== $fault
		);
	}

	/**
	 * What is said where one of the questions is not answered that the block asks itself.
	 *
	 * @return array{customer_type: string, accepts_terms: string, begins_at_once: string}
	 */
	public static function missing(): array {
		return [
			'customer_type'  => __( 'Please say whether you order as a consumer or for a business.', 'hosting-invoices' ),
			'accepts_terms'  => __( 'Please read and accept the terms of the subscription.', 'hosting-invoices' ),
			'begins_at_once' => __( 'The service begins at once. Please ask for that, or wait with ordering.', 'hosting-invoices' ),
		];
	}

	/** While the form is filled in: VAT and terms of the order hang on it. */
	public function remember(): void {
		WC()->session?->set( ReverseCharge::IN_SESSION, $this->vat_id );
		WC()->session?->set( AcceptanceAtCheckout::TYPE, $this->type->value ?? '' );
	}

	public function put_on( \WC_Order $order, bool $has_terms, \DateTimeImmutable $at ): void {
		$metas = [
			PlanOrderMeta::CUSTOMER_TYPE     => $this->type->value ?? '',
			PlanOrderMeta::CHANNEL           => $this->channel->value ?? '',
			PlanOrderMeta::VAT_ID            => EuVatId::parse( $this->vat_id )?->to_string() ?? '',
			PlanOrderMeta::TERMS_ACCEPTED_AT => $has_terms && $this->accepts_terms ? $at->format( \DateTimeInterface::ATOM ) : '',
			PlanOrderMeta::BEGINS_AT_ONCE    => CustomerType::consumer === $this->type && $this->begins_at_once ? 'yes' : '',
		];
		foreach ( $metas as $key => $value ) {
			if ( '' === $value ) {
				$order->delete_meta_data( $key );
			} else {
				$order->update_meta_data( $key, $value );
			}
		}
	}
}
