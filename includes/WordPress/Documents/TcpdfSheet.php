<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;

/**
 * A4 in the house style: letterhead on the first page, a line with the title on the others, facts and page at the foot.
 *
 * Load TCPDF before this class is named.
 */
final class TcpdfSheet extends \TCPDF {

	public const FONT = 'dejavusanscondensed';

	/** Millimetres. */
	public const MARGIN = 20;

	private const FIRST_TOP = 48;
	private const NEXT_TOP  = 26;
	private const BOTTOM    = 24;

	private HouseStyle $style;

	private string $heading = '';

	/** The page that has the letterhead. */
	private int $first = 1;

	/** @var array{int, int, int} */
	private array $ink = [ 34, 34, 34 ];

	/** @param bool $is_pile Whether other sheets follow in the same file. */
	public function __construct( Sheet $sheet, string $fonts, private readonly bool $is_pile = false ) {
		parent::__construct( 'P', 'mm', 'A4', true, 'UTF-8', false );
		$this->style   = $sheet->style;
		$this->heading = $sheet->title;
		$this->ink     = self::rgb( $sheet->style->colour );
		// The same sheet makes the same file.
		$this->file_id   = md5( serialize( $sheet ) );
		$this->tcpdflink = false;
		$this->setDocCreationTimestamp( $sheet->made_at->getTimestamp() );
		$this->setDocModificationTimestamp( $sheet->made_at->getTimestamp() );
		foreach ( [ '' => self::FONT, 'B' => self::FONT . 'b' ] as $weight => $file ) {
			$this->AddFont( self::FONT, $weight, $fonts . $file . '.php', true );
		}
		$this->set_up( $sheet );
	}

	private function set_up( Sheet $sheet ): void {
		$this->setCreator( 'Hosting Invoices' );
		$this->setAuthor( $sheet->style->name );
		$this->setTitle( $sheet->title );
		$this->setLanguageArray( [ 'a_meta_charset' => 'UTF-8', 'a_meta_dir' => 'ltr', 'a_meta_language' => $sheet->language, 'w_page' => '' ] );
		$this->setHeaderMargin( 0 );
		$this->setFooterMargin( self::BOTTOM );
		$this->setMargins( self::MARGIN, self::FIRST_TOP, self::MARGIN );
		$this->setAutoPageBreak( true, self::BOTTOM + 4 );
		$this->setFont( self::FONT, '', 9 );
		$this->setCellHeightRatio( 1.4 );
		$this->setHtmlVSpace( [ 'p' => [ [ 'h' => 0, 'n' => 0 ], [ 'h' => 2, 'n' => 1 ] ] ] );
		$this->begin( $sheet->title );
	}

	/** A sheet begins, on a page of its own. */
	public function begin( string $heading ): void {
		if ( $this->is_pile ) {
			$this->startPageGroup();
		}
		$this->endPage();
		$this->heading = $heading;
		$this->first   = $this->getPage() + 1;
		$this->setTopMargin( self::FIRST_TOP );
		$this->AddPage();
		// What is flowed over to a next page begins below its smaller head.
		$this->setTopMargin( self::NEXT_TOP );
		$this->setY( self::FIRST_TOP );
	}

	// phpcs:disable PSR1.Methods.CamelCapsMethodName -- TCPDF calls them by these names.
	public function Header(): void {
		$this->first === $this->getPage() ? $this->letterhead() : $this->running_head();
	}

	public function Footer(): void {
		$width = $this->getPageWidth() - 2 * self::MARGIN;
		$this->setDrawColor( 217, 217, 217 );
		$this->setLineWidth( 0.2 );
		$this->Line( self::MARGIN, $this->getPageHeight() - 20, self::MARGIN + $width, $this->getPageHeight() - 20 );
		$this->setTextColor( 102, 102, 102 );
		$this->setFont( self::FONT, '', 7 );
		$this->setXY( self::MARGIN, $this->getPageHeight() - 18 );
		$this->MultiCell( $width - 20, 4, implode( '   ·   ', $this->style->foot ), 0, 'L', false, 0 );
		// The number of pages is filled in afterwards; the cell reaches to the right for the width of its placeholder.
		$this->Cell( 20 + 14, 4, $this->is_pile ? $this->getPageNumGroupAlias() . '/' . $this->getPageGroupAlias() : $this->getAliasNumPage() . '/' . $this->getAliasNbPages(), 0, 0, 'R' );
	}
	// phpcs:enable

	/** @return array{int, int, int} */
	public function ink(): array {
		return $this->ink;
	}

	private function letterhead(): void {
		$this->setFillColor( ...$this->ink );
		$this->Rect( 0, 0, $this->getPageWidth(), 2.2, 'F' );
		$this->mark();
		$this->setFont( self::FONT, '', 7.5 );
		$this->setTextColor( 89, 89, 89 );
		$this->setXY( 130, 13 );
		$this->MultiCell( $this->getPageWidth() - 130 - self::MARGIN, 4, implode( "\n", $this->style->sender ), 0, 'L' );
		$this->setTextColor( 0, 0, 0 );
	}

	/** The logo, or the name where there is none. */
	private function mark(): void {
		if ( '' !== $this->style->logo ) {
			$this->Image( '@' . $this->style->logo, self::MARGIN, 13, 70, 20, '', '', '', true, 300, '', false, false, 0, 'LT' );
			return;
		}
		$this->setFont( self::FONT, 'B', 17 );
		$this->setTextColor( ...$this->ink );
		$this->setXY( self::MARGIN, 13 );
		$this->Cell( 105, 10, $this->style->name, 0, 0, 'L', false, '', 1 );
	}

	private function running_head(): void {
		$this->setFillColor( ...$this->ink );
		$this->Rect( 0, 0, $this->getPageWidth(), 2.2, 'F' );
		$this->setFont( self::FONT, '', 7.5 );
		$this->setTextColor( 89, 89, 89 );
		$this->setXY( self::MARGIN, 11 );
		$this->Cell( 85, 5, $this->style->name, 0, 0, 'L', false, '', 1 );
		$this->Cell( 85, 5, $this->heading, 0, 0, 'R', false, '', 1 );
		$this->setTextColor( 0, 0, 0 );
	}

	/** @return array{int, int, int} */
	private static function rgb( string $colour ): array {
		$is_colour = 1 === preg_match( '/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i', $colour, $parts );
		return $is_colour ? [ (int) hexdec( $parts[1] ), (int) hexdec( $parts[2] ), (int) hexdec( $parts[3] ) ] : [ 34, 34, 34 ];
	}
}
