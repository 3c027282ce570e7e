<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Messages;

use HostingInvoices\Application\Messages\Correspondence;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\WooCommerce\Emails\HostingEmails;

/**
 * Writes messages with the templates of this plugin, which a theme can override.
 */
final readonly class TemplateCorrespondence implements Correspondence {

	public function __construct(
		private SettingsStore $settings,
		private ShopSettings $shop,
		private HostingEmails $emails,
		private CustomerLanguage $language,
	) {
	}

	public function compose( MessageFacts $facts, string $key ): Letter {
		return $this->language->in(
			$facts->locale,
			function () use ( $facts, $key ): Letter {
				$view = ViewOfMessage::of( $facts, $this->sender() );
				// A text message is its text and nothing around it.
				return 'sms' === $facts->channel
					? new Letter( $key, trim( $facts->phone ), '', $view->body_text, $facts )
					: new Letter( $key, trim( $facts->email ), $view->subject, $this->emails->of( $facts->kind )->text_of( $view ), $facts );
			}
		);
	}

	/** The letter as HTML with WooCommerce's header and footer, not yet with its styles. */
	public function html( Letter $letter ): string {
		return $this->language->in(
			$letter->facts->locale,
			fn (): string => $this->emails->of( $letter->facts->kind )->html_of( ViewOfMessage::of( $letter->facts, $this->sender() ) )
		);
	}

	public function default_text( MessageKind $kind, string $locale ): array {
		return $this->language->in(
			$locale,
			static fn (): array => [ 'subject' => DefaultTexts::subject( $kind ), 'body' => DefaultTexts::body( $kind ) ]
		);
	}

	private function sender(): Sender {
		return Sender::of( $this->settings, $this->shop );
	}
}
