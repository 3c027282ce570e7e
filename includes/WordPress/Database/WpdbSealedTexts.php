<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\SealedTexts;

/**
 * The columns whose name ends in _sealed, and the panel's secret among the settings.
 */
final readonly class WpdbSealedTexts implements SealedTexts {

	private const COLUMNS = [ 'mandates' => 'iban_sealed', 'debit_batches' => 'file_sealed', 'servers' => 'secret_sealed' ];

	private const SETTINGS = 'settings';

	private const PANEL_SECRET = 'panel_secret_sealed';

	public function __construct( private Database $database ) {
	}

	public function places(): array {
		$made = array_filter( array_keys( self::COLUMNS ), fn ( string $table ): bool => null !== $this->database->value( 'SHOW TABLES LIKE %s', [ $this->database->like( $this->database->table( $table ) ) ] ) );
		return [ ...array_values( $made ), self::SETTINGS ];
	}

	public function after( string $place, int $id, int $limit ): array {
		if ( self::SETTINGS === $place ) {
			$sealed = 0 === $id ? $this->panel_secret() : '';
			return '' === $sealed ? [] : [ 1 => $sealed ];
		}
		$column = self::COLUMNS[ $place ];
		$rows   = $this->database->rows( "SELECT id, $column AS sealed FROM {{$place}} WHERE id > %d AND $column IS NOT NULL AND $column <> '' ORDER BY id LIMIT %d", [ $id, $limit ] );
		return array_combine( array_map( static fn ( array $row ): int => (int) $row['id'], $rows ), array_map( static fn ( array $row ): string => (string) $row['sealed'], $rows ) );
	}

	public function replace( string $place, int $id, string $old, string $new ): void {
		if ( self::SETTINGS === $place ) {
			$this->replace_panel_secret( $old, $new );
			return;
		}
		$this->database->update( $place, [ self::COLUMNS[ $place ] => $new ], [ 'id' => $id, self::COLUMNS[ $place ] => $old ] );
	}

	private function panel_secret(): string {
		$settings = maybe_unserialize( (string) $this->stored() );
		$sealed   = is_array( $settings ) ? $settings[ self::PANEL_SECRET ] ?? '' : '';
		return is_string( $sealed ) ? $sealed : '';
	}

	/** As one compare-and-set of the whole option, so that no setting that is changed at this moment is lost. */
	private function replace_panel_secret( string $old, string $new ): void {
		$stored   = (string) $this->stored();
		$settings = maybe_unserialize( $stored );
		if ( is_array( $settings ) && $old === ( $settings[ self::PANEL_SECRET ] ?? null ) ) {
			$changed = serialize( [ ...$settings, self::PANEL_SECRET => $new ] );
			$this->database->execute( "UPDATE {$this->database->wpdb->options} SET option_value = %s WHERE option_name = %s AND option_value = %s", [ $changed, OptionSettingsStore::OPTION, $stored ] );
			wp_cache_delete( OptionSettingsStore::OPTION, 'options' );
			wp_cache_delete( 'alloptions', 'options' );
		}
	}

	private function stored(): ?string {
		return $this->database->value( "SELECT option_value FROM {$this->database->wpdb->options} WHERE option_name = %s", [ OptionSettingsStore::OPTION ] );
	}
}
