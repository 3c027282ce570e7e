/** Errors come with dotted paths; a part of the form sees only its own. */
export type FieldErrors = Readonly< Record< string, string > >;

export const errors_below = ( errors: FieldErrors, prefix: string ): FieldErrors =>
	Object.fromEntries(
		Object.entries( errors )
			.filter( ( [ path ] ) => path.startsWith( `${ prefix }.` ) )
			.map( ( [ path, message ] ) => [ path.slice( prefix.length + 1 ), message ] )
	);
