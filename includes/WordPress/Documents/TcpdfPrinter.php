<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Documents;

use HostingInvoices\Application\Documents\DocumentPrinter;
use HostingInvoices\Application\Documents\HouseStyle;
use HostingInvoices\Application\Documents\Sheet;
use HostingInvoices\Application\Documents\SheetBlock;

/**
 * Prints sheets with TCPDF. Nothing that a template or a customer's name says makes it read a file or an address.
 */
final readonly class TcpdfPrinter implements DocumentPrinter {

	/** Millimetres: large enough for a telephone held over paper. */
	private const CODE_SIZE = 32;

	private const CODE_STYLE = [ 'border' => 0, 'padding' => 0, 'fgcolor' => [ 0, 0, 0 ], 'bgcolor' => false ];

	public function __construct( private TcpdfLibrary $library ) {
	}

	public function is_there(): bool {
		return $this->library->is_there();
	}

	public function pdf( Sheet $sheet, Sheet ...$more ): string {
		$this->library->load();
		$glyphs = ShownGlyphs::of_font( $this->library->fonts() . TcpdfSheet::FONT . '.php' );
		$paper  = new TcpdfSheet( self::with_style( $sheet, self::shown_style( $sheet->style, $glyphs ), $glyphs ), $this->library->fonts(), [] !== $more );
		self::write( $paper, $sheet, $glyphs );
		foreach ( $more as $next ) {
			$paper->begin( $glyphs->text( $next->title ) );
			self::write( $paper, $next, $glyphs );
		}
		return (string) $paper->Output( '', 'S' );
	}

	private static function write( TcpdfSheet $paper, Sheet $sheet, ShownGlyphs $glyphs ): void {
		foreach ( $sheet->blocks as $block ) {
			'' === $block->code ? self::html( $paper, $block, $glyphs ) : self::code( $paper, $block, $glyphs );
		}
	}

	private static function with_style( Sheet $sheet, HouseStyle $style, ShownGlyphs $glyphs ): Sheet {
		return new Sheet( $glyphs->text( $sheet->title ), $sheet->language, $style, $sheet->blocks, $sheet->made_at );
	}

	private static function shown_style( HouseStyle $style, ShownGlyphs $glyphs ): HouseStyle {
		return new HouseStyle(
			$glyphs->text( $style->name ),
			array_map( $glyphs->text( ... ), $style->sender ),
			array_map( $glyphs->text( ... ), $style->foot ),
			$style->colour,
			FlatImage::of( $style->logo ),
		);
	}

	private static function html( TcpdfSheet $paper, SheetBlock $block, ShownGlyphs $glyphs ): void {
		self::body_font( $paper );
		$paper->writeHTML( $glyphs->html( SafeHtml::of( $block->html ) ), true, false, false, false );
	}

	private static function body_font( TcpdfSheet $paper ): void {
		$paper->setFont( TcpdfSheet::FONT, '', 9 );
		$paper->setTextColor( 34, 34, 34 );
	}

	/** The code and what stands beside it, in a tinted box that is never split. */
	private static function code( TcpdfSheet $paper, SheetBlock $block, ShownGlyphs $glyphs ): void {
		$height = self::CODE_SIZE + 8;
		if ( $paper->getY() + $height > $paper->getPageHeight() - $paper->getBreakMargin() ) {
			$paper->AddPage();
		}
		$left  = TcpdfSheet::MARGIN;
		$top   = $paper->getY() + 1;
		$width = $paper->getPageWidth() - 2 * $left;
		$paper->setFillColor( 246, 246, 247 );
		$paper->Rect( $left, $top, $width, $height, 'F' );
		$paper->setFillColor( ...$paper->ink() );
		$paper->Rect( $left, $top, 1.2, $height, 'F' );
		$paper->setFillColor( 255, 255, 255 );
		$paper->Rect( $left + 4, $top + 2, self::CODE_SIZE + 4, self::CODE_SIZE + 4, 'F' );
		// TCPDF tries masks at random: seeded, the same sheet stays the same file. Level M is what EPC069-12 asks for.
		mt_srand( crc32( $block->code ) );
		$paper->write2DBarcode( $block->code, 'QRCODE,M', $left + 6, $top + 4, self::CODE_SIZE, self::CODE_SIZE, self::CODE_STYLE, 'N' );
		mt_srand();
		self::body_font( $paper );
		$paper->writeHTMLCell( $width - self::CODE_SIZE - 16, $height - 6, $left + self::CODE_SIZE + 12, $top + 4, $glyphs->html( SafeHtml::of( $block->html ) ), 0, 1, false, true, 'L', true );
		$paper->setY( max( $paper->getY(), $top + $height + 2 ) );
	}
}
