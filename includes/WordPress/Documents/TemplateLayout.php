<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\DocumentTemplates;
use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Documents\SheetBlock;
use HostingInvoices\Application\Papers\Paper;
use HostingInvoices\Application\Papers\PaperLayout;
use HostingInvoices\Domain\Invoices\TransferCode;
use HostingInvoices\WordPress\Messages\CustomerLanguage;
use HostingInvoices\WordPress\Messages\LocalFormat;

/**
 * Invoices and credit notes by the templates of this plugin, which a theme can override.
 */
final readonly class TemplateLayout implements PaperLayout {

	public function __construct( private DocumentTemplates $templates, private CustomerLanguage $language ) {
	}

	public function sheet( Paper $paper, HouseStyle $style, string $pay_url ): Sheet {
		return $this->language->in(
			$paper->locale,
			function () use ( $paper, $style, $pay_url ): Sheet {
				$view   = new PaperView( $paper, LocalFormat::of_current_language(), $style->colour, $pay_url );
				$blocks = [ SheetBlock::html( $this->templates->html( 'hosting-invoices-invoice', [ 'paper' => $view ] ) ) ];
				$last   = $this->templates->html( 'hosting-invoices-payment', [ 'paper' => $view ] );
				$code   = $paper->is_credit() || $paper->by_debit ? '' : TransferCode::text( $paper->seller->name, $paper->seller->iban, $paper->contents->total, $paper->number );
				$blocks = [ ...$blocks, '' === $code ? SheetBlock::html( $last ) : SheetBlock::with_code( $code, $last ) ];
				return new Sheet( $view->title() . ' ' . $paper->number, str_replace( '_', '-', determine_locale() ), $style, $blocks, new \DateTimeImmutable( $paper->issued_on->to_string() . 'T12:00:00Z' ) );
			}
		);
	}

	public function file_name( Paper $paper ): string {
		$word = $this->language->in( $paper->locale, static fn (): string => $paper->is_credit() ? _x( 'credit-note', 'file name', 'hosting-invoices' ) : _x( 'invoice', 'file name', 'hosting-invoices' ) );
		return sanitize_file_name( "$word-$paper->number" );
	}
}
