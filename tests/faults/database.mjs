/** The site's database seen from outside: statements on connections that stay open, and states to come back to. */
import { join } from 'node:path';
import { converse } from './lines.mjs';

export function open_database( server, name ) {
	const waiting = [];
	const child = converse(
		[ join( import.meta.dirname, 'php/connections.php' ), server.socket, server.user, name ],
		{ LAB_DB_PASSWORD: server.password },
		( row ) => waiting.shift()( row )
	);
	child.ended.then( () => waiting.splice( 0 ).forEach( ( answer ) => answer( { error: child.tail() } ) ) );

	const ask = ( question ) =>
		new Promise( ( resolve, reject ) => {
			waiting.push( ( answer ) =>
				answer.error ? reject( new Error( `${ answer.error }: ${ question.sql }` ) ) : resolve( answer )
			);
			child.say( question );
		} );

	/** @return {Promise<object[]>} rows of the last statement that had any, all values as text */
	const rows = async ( sql, on = 'main' ) => ( await ask( { on, sql } ) ).rows;
	const kept = new Map();

	const sums = async ( of, tables ) =>
		new Map(
			(
				await rows( `CHECKSUM TABLE ${ tables.map( ( table ) => `\`${ of }\`.\`${ table }\`` ).join( ',' ) }` )
			).map( ( row ) => [ row.Table.split( '.' )[ 1 ], row.Checksum ] )
		);

	return {
		rows,
		row: async ( sql, on ) => ( await rows( sql, on ) )[ 0 ] ?? null,
		/** @return {Promise<number>} rows affected by the last statement */
		execute: async ( sql, on = 'main' ) => ( await ask( { on, sql } ) ).affected,
		/** Ends a connection as a process does that dies: what it held is let go. */
		drop: ( on ) => ask( { on, drop: true } ),
		/** Keeps the whole database as it is now under a name. */
		async keep( as ) {
			const copy = `${ name }_${ as }`;
			const tables = ( await rows( 'SHOW TABLES' ) ).map( ( row ) => Object.values( row )[ 0 ] );
			await rows(
				[
					`DROP DATABASE IF EXISTS ${ copy }; CREATE DATABASE ${ copy }; SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'`,
					...tables.flatMap( ( table ) => [
						`CREATE TABLE ${ copy }.\`${ table }\` LIKE \`${ table }\``,
						`INSERT INTO ${ copy }.\`${ table }\` SELECT * FROM \`${ table }\``,
					] ),
				].join( ';' )
			);
			kept.set( as, { copy, tables, sums: await sums( copy, tables ) } );
		},
		/** Back to what was kept: only tables that differ are written. Ids go on from where they were. */
		async restore( as ) {
			const { copy, tables, sums: wanted } = kept.get( as );
			const now = await sums( name, tables );
			const differ = tables.filter( ( table ) => now.get( table ) !== wanted.get( table ) );
			await rows(
				[
					"SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'; SET foreign_key_checks = 0; START TRANSACTION",
					...differ.flatMap( ( table ) => [
						`DELETE FROM \`${ table }\``,
						`INSERT INTO \`${ table }\` SELECT * FROM ${ copy }.\`${ table }\``,
					] ),
					'COMMIT',
				].join( ';' )
			);
		},
		stop: () => child.stop(),
	};
}
