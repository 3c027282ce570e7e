<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Acceptance\AcceptanceRepository;
use HostingInvoices\Application\Acceptance\AcceptanceRules;
use HostingInvoices\Application\Acceptance\AnswerOrder;
use HostingInvoices\Application\Acceptance\KeptAcceptance;
use HostingInvoices\Application\Acceptance\OutsideCheck;
use HostingInvoices\Application\Acceptance\SavedRules;
use HostingInvoices\Application\Acceptance\TermsCodec;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Acceptance\AcceptancePolicy;
use HostingInvoices\Domain\Acceptance\AcceptanceRule;

/**
 * The rules of acceptance, and what was decided by them.
 */
final readonly class AcceptanceController {

	public function __construct(
		private AcceptanceRules $rules,
		private AcceptanceRepository $acceptances,
		private AnswerOrder $answer,
		private OutsideCheck $outside,
		private ShopSettings $shop,
		private Clock $clock,
	) {
	}

	public function rules(): Answer {
		return $this->saved( $this->rules->current() );
	}

	public function save( Call $call ): Answer {
		$rules = array_map( fn ( Input $rule ): AcceptanceRule => TermsCodec::rule( [ ...$rule->all(), 'name' => $rule->line( 'name' ) ], $this->shop->currency() ), $call->body->groups( 'rules' ) );
		return $this->saved( $this->rules->save( AcceptancePolicy::of( $rules ), $call->body->int( 'based_on', 0 ), $call->actor, $this->clock->now() ) );
	}

	public function list( Call $call ): Answer {
		$customer = $call->query->int( 'customer_id' );
		return Answer::with( array_map( self::one( ... ), null === $customer ? $this->acceptances->waiting() : $this->acceptances->of_customer( $customer ) ) );
	}

	public function answer( Call $call ): Answer {
		$this->answer->execute( $call->id, true === ( $call->body->all()['accepts'] ?? false ), $call->body->text( 'reason' ), $call->actor );
		return $this->list( $call );
	}

	private function saved( SavedRules $saved ): Answer {
		return Answer::with(
			[
				'version'          => $saved->version,
				'rules'            => array_map( TermsCodec::rule_to_array( ... ), $saved->policy->rules ),
				'has_credit_check' => $this->outside->is_connected(),
			]
		);
	}

	/** @return array<string, mixed> */
	private static function one( KeptAcceptance $kept ): array {
		$acceptance = $kept->decided->acceptance;
		$number     = static fn ( string $name ): int => (int) ( $kept->decided->facts[ $name ] ?? 0 );
		return [
			'id'              => $kept->id,
			'customer_id'     => $kept->customer_id,
			'customer'        => $kept->customer,
			'order_id'        => $kept->order_id,
			'order_url'       => $kept->order_id > 0 ? admin_url( 'admin.php?page=wc-orders&action=edit&id=' . $kept->order_id ) : '',
			'subscription_id' => $kept->subscription_id,
			'terms'           => TermsCodec::terms_to_array( $acceptance->terms ),
			'rule'            => $acceptance->rule,
			'rule_name'       => $acceptance->rule_name,
			'outside'         => $acceptance->outside,
			'days_late'       => $number( 'days_late' ),
			'broken'          => $number( 'broken' ),
			'suspensions'     => $number( 'suspensions' ),
			'amount'          => (string) ( $kept->decided->facts['amount'] ?? '0.00' ),
			'state'           => $kept->state->value,
			'decided_on'      => $kept->decided_on->to_string(),
			'reason'          => $kept->reason,
		];
	}
}
