<?php
/**
 * Prints as JSON every string that PHP files hand to WordPress's translation functions.
 *
 * php tools/i18n/extract.php FILE… → [ { "text", "plural", "context", "domain", "comment", "file", "line" } ]
 */
declare( strict_types=1 );

/** Function → the places of text, plural, context and domain among its arguments. */
const CALLS = [
	'__'          => [ 0, null, null, 1 ],
	'_e'          => [ 0, null, null, 1 ],
	'esc_html__'  => [ 0, null, null, 1 ],
	'esc_html_e'  => [ 0, null, null, 1 ],
	'esc_attr__'  => [ 0, null, null, 1 ],
	'esc_attr_e'  => [ 0, null, null, 1 ],
	'_x'          => [ 0, null, 1, 2 ],
	'_ex'         => [ 0, null, 1, 2 ],
	'esc_html_x'  => [ 0, null, 1, 2 ],
	'esc_attr_x'  => [ 0, null, 1, 2 ],
	'_n'          => [ 0, 1, null, 3 ],
	'_nx'         => [ 0, 1, 3, 4 ],
	'_n_noop'     => [ 0, 1, null, 2 ],
	'_nx_noop'    => [ 0, 1, 2, 3 ],
];

/** The text of a quoted string, as PHP reads it. */
function unquoted( string $token ): string {
	$inner = substr( $token, 1, -1 );
	return "'" === $token[0] ? strtr( $inner, [ "\\'" => "'", '\\\\' => '\\' ] ) : stripcslashes( $inner );
}

/**
 * The arguments of a call, each as a string when it is one quoted string, else null.
 *
 * @param list<PhpToken> $tokens
 * @return list<string|null>
 */
function arguments( array $tokens, int $open ): array {
	$depth = 0;
	$found = [];
	$parts = [];
	for ( $place = $open; isset( $tokens[ $place ] ); $place++ ) {
		$token  = $tokens[ $place ];
		$depth += in_array( $token->text, [ '(', '[', '{' ], true ) ? 1 : 0;
		$depth -= in_array( $token->text, [ ')', ']', '}' ], true ) ? 1 : 0;
		if ( 0 === $depth || ( 1 === $depth && ',' === $token->text ) ) {
			$only    = 1 === count( $parts ) && $parts[0]->is( T_CONSTANT_ENCAPSED_STRING );
			$found[] = $only ? unquoted( $parts[0]->text ) : null;
			$parts   = [];
			if ( 0 === $depth ) {
				break;
			}
		} elseif ( $place > $open && ! $token->isIgnorable() ) {
			$parts[] = $token;
		}
	}
	return $found;
}

$rows = [];
foreach ( array_slice( $argv, 1 ) as $file ) {
	$tokens  = PhpToken::tokenize( (string) file_get_contents( $file ) );
	$comment = [ '', 0 ];
	foreach ( $tokens as $place => $token ) {
		if ( $token->is( [ T_COMMENT, T_DOC_COMMENT ] ) && preg_match( '~translators:\s*(.*?)\s*(\*/)?$~s', $token->text, $match ) ) {
			$comment = [ $match[1], $token->line ];
		}
		$spec = CALLS[ ltrim( $token->text, '\\' ) ] ?? null;
		if ( null === $spec || ! $token->is( [ T_STRING, T_NAME_FULLY_QUALIFIED ] ) ) {
			continue;
		}
		$next = $place + 1;
		while ( isset( $tokens[ $next ] ) && $tokens[ $next ]->isIgnorable() ) {
			$next++;
		}
		if ( '(' !== ( $tokens[ $next ]->text ?? '' ) || ( $place > 1 && in_array( $tokens[ $place - 1 ]->text, [ '->', '::' ], true ) ) ) {
			continue;
		}
		$given  = arguments( $tokens, $next );
		$at     = static fn ( ?int $argument ): ?string => null === $argument ? null : $given[ $argument ] ?? null;
		$rows[] = [
			'text'    => $at( $spec[0] ),
			'plural'  => $at( $spec[1] ),
			'context' => $at( $spec[2] ),
			'domain'  => $at( $spec[3] ),
			'comment' => $token->line - $comment[1] <= 3 ? $comment[0] : '',
			'file'    => $file,
			'line'    => $token->line,
		];
	}
}
echo json_encode( $rows, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
