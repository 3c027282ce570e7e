<?php
declare( strict_types=1 );

/**
 * A value that WooCommerce does not take.
 */
final class WC_Data_Exception extends Exception {
}
