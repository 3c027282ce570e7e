<?php

declare( strict_types=1 );

namespace HostingInvoices\Domain\Law;

use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * The rows of one figure in order of date; each holds until the next begins.
 *
 * @template-covariant T
 */
final readonly class FigureSeries {

	/**
	 * @param string               $name
	 * @param list<DatedFigure<T>> $rows In order of date.
	 * @throws InvalidFigures Where they are not.
	 */
	public function __construct( public string $name, public array $rows ) {
		foreach ( $rows as $index => $row ) {
			if ( $index > 0 && $row->from->is_on_or_before( $rows[ $index - 1 ]->from ) ) {
				throw InvalidFigures::out_of_order( "{$name}[{$index}]" );
			}
		}
	}

	/** @return DatedFigure<T>|null Null before the first row. */
	public function find( CivilDate $on ): ?DatedFigure {
		$found = null;
		foreach ( $this->rows as $row ) {
			if ( $row->from->is_after( $on ) ) {
				break;
			}
			$found = $row;
		}
		return $found;
	}

	/**
	 * @return DatedFigure<T>
	 * @throws InvalidFigures Before the first row.
	 */
	public function on( CivilDate $on ): DatedFigure {
		return $this->find( $on ) ?? throw InvalidFigures::none_on( $this->name, $on );
	}
}
