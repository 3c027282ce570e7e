<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Conditions;
use HostingInvoices\Domain\Dunning\Manner;
use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepChannel;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Dunning\StepTexts;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;

/**
 * A step as it is stored and as it goes over the wire: `step` of contract/timeline.ts. Steps that were saved before
 * conditions, manner and texts existed have none of them.
 *
 * @phpstan-type ConditionsArray array{type?: string|null, method?: string|null, at_least?: string|null, below?: string|null, group?: string}
 * @phpstan-type MannerArray array{channel?: string, daily?: bool, working_days?: bool, from_hour?: int|null, until_hour?: int|null, after_payment?: bool}
 * @phpstan-type StepArray array{key: string, day: int, do: string, label: string, enabled: bool, amount: string|null, only: string|null, subject: string, body: string, conditions?: ConditionsArray, manner?: MannerArray, texts?: array<string, array{subject: string, body: string}>, level?: string|null}
 */
final readonly class StepCodec {

	/** @param string $currency Of the shop, in which amounts are written. */
	public function __construct( private string $currency ) {
	}

	/** @return StepArray */
	public function to_array( Step $step ): array {
		$for = $this->conditions( $step->for );
		unset( $for['type'] );
		return [
			'key'        => $step->key,
			'day'        => $step->day,
			'do'         => $step->kind->value,
			'label'      => $step->label,
			'enabled'    => $step->enabled,
			'amount'     => $step->amount?->to_decimal(),
			'only'       => $step->for->type?->value,
			'subject'    => $step->subject,
			'body'       => $step->body,
			'level'      => $step->level?->value,
			'conditions' => $for,
			'manner'     => self::manner( $step->manner ),
			'texts'      => $step->texts->texts,
		];
	}

	/**
	 * @param StepArray $step Checked against the schema before.
	 * @throws \HostingInvoices\Domain\Dunning\InvalidTimeline
	 * @throws \HostingInvoices\Domain\Money\InvalidMoney
	 */
	public function from_array( array $step ): Step {
		$manner = $step['manner'] ?? [];
		return Step::of(
			$step['key'],
			$step['day'],
			StepKind::from( $step['do'] ),
			$step['enabled'],
			$this->money( $step['amount'] ),
			$this->conditions_from( [ ...$step['conditions'] ?? [], 'type' => $step['only'] ] ),
			$step['label'],
			$step['subject'],
			$step['body'],
			new Manner(
				StepChannel::from( $manner['channel'] ?? 'email' ),
				$manner['daily'] ?? false,
				$manner['working_days'] ?? false,
				$manner['from_hour'] ?? null,
				$manner['until_hour'] ?? null,
				$manner['after_payment'] ?? false,
			),
			new StepTexts( $step['texts'] ?? [] ),
			isset( $step['level'] ) ? Level::from( $step['level'] ) : null,
		);
	}

	/** @return array{type: string|null, method: string|null, at_least: string|null, below: string|null, group: string} */
	public function conditions( Conditions $for ): array {
		return [
			'type'     => $for->type?->value,
			'method'   => $for->method?->value,
			'at_least' => $for->at_least?->to_decimal(),
			'below'    => $for->below?->to_decimal(),
			'group'    => $for->group,
		];
	}

	/**
	 * @param ConditionsArray $for
	 * @throws \HostingInvoices\Domain\Money\InvalidMoney
	 */
	public function conditions_from( array $for ): Conditions {
		return new Conditions(
			isset( $for['type'] ) ? CustomerType::from( $for['type'] ) : null,
			isset( $for['method'] ) ? PaymentMethod::from( $for['method'] ) : null,
			$this->money( $for['at_least'] ?? null ),
			$this->money( $for['below'] ?? null ),
			$for['group'] ?? '',
		);
	}

	private function money( ?string $amount ): ?Money {
		return null === $amount ? null : Money::from_decimal( $amount, $this->currency );
	}

	/** @return MannerArray */
	private static function manner( Manner $manner ): array {
		return [
			'channel'       => $manner->channel->value,
			'daily'         => $manner->daily,
			'working_days'  => $manner->working_days,
			'from_hour'     => $manner->from_hour,
			'until_hour'    => $manner->until_hour,
			'after_payment' => $manner->after_payment,
		];
	}
}
