<?php
/**
 * The lab's own classes; required by the programs that WP-CLI evaluates (no strict_types there).
 */

declare( strict_types=1 );

foreach ( [ 'Refused', 'Wire', 'LabClock', 'EventFeed', 'World', 'Statement', 'Bank', 'Runners', 'Days', 'Shop', 'Names', 'Happenings' ] as $lab_class ) {
	require_once __DIR__ . "/$lab_class.php";
}
