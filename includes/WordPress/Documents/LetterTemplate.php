<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\DocumentTemplates;
use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Documents\SheetBlock;
use HostingInvoices\Application\Letters\LetterLayout;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\WordPress\Messages\CustomerLanguage;
use HostingInvoices\WordPress\Messages\LocalFormat;

/**
 * Letters by the template of this plugin, which a theme can override.
 */
final readonly class LetterTemplate implements LetterLayout {

	public function __construct( private DocumentTemplates $templates, private CustomerLanguage $language ) {
	}

	public function sheet( array $letter, string $locale, HouseStyle $style ): Sheet {
		return $this->language->in(
			$locale,
			function () use ( $letter, $style ): Sheet {
				$facts = [
					'to'      => $letter['to'],
					'date'    => LocalFormat::of_current_language()->date( CivilDate::parse( $letter['on'] ) ),
					'subject' => $letter['subject'],
					'body'    => $letter['body'],
				];
				return new Sheet( $letter['subject'], str_replace( '_', '-', determine_locale() ), $style, [ SheetBlock::html( $this->templates->html( 'hosting-invoices-letter', $facts ) ) ], new \DateTimeImmutable( $letter['on'] . 'T12:00:00Z' ) );
			}
		);
	}
}
