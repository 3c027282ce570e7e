<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Dunning;

/**
 * The owner's texts of a step by channel and language; what is not there comes with the plugin.
 */
final readonly class StepTexts {

	/** @param array<string, array{subject: string, body: string}> $texts By `email.nl`, `sms.en`, … */
	public function __construct( public array $texts = [] ) {
	}

	/**
	 * @param string $locale As `nl_NL`.
	 * @return array{subject: string, body: string}|null
	 */
	public function of( string $channel, string $locale ): ?array {
		$text = $this->texts[ $channel . '.' . strtolower( substr( $locale, 0, 2 ) ) ] ?? null;
		return null === $text || ( '' === $text['subject'] && '' === $text['body'] ) ? null : $text;
	}
}
