/** Servers on which services live, what was found on them, and what persons do on those without a door for programs. */
import { z } from 'zod';
import { service_state } from './services';
import { suspension_level } from './timeline';
import { civil_date, id, instant, required_text, text } from './wire';

/** directadmin, plesk, webhook, by_hand, or one that another plugin brings */
const server_kind = z.string().regex( /^[a-z0-9_-]{1,40}$/ );

export const server = z.strictObject( {
	id,
	kind: z.string(),
	kind_name: z.string(),
	name: z.string(),
	address: z.string(),
	user_name: z.string(),
	secret_is_set: z.boolean(),
	allows_private_address: z.boolean(),
	/** the owner made sure that incoming mail of suspended accounts goes on arriving there */
	keeps_mail: z.boolean(),
	connected: z.boolean(),
	/** what it can do, mildest first */
	levels: z.array( suspension_level ),
	services: z.int(),
	last_contact_at: instant.nullable(),
	failing_since: instant.nullable(),
	/** left in peace until then */
	rests_until: instant.nullable(),
	last_error: z.string(),
} );

export const servers = z.strictObject( {
	servers: z.array( server ),
	/** kinds that can be added, with their names */
	kinds: z.array( z.strictObject( { kind: z.string(), name: z.string() } ) ),
} );

export const server_input = z.strictObject( {
	kind: server_kind,
	name: required_text( 80 ),
	address: text( 500 ),
	user_name: text( 100 ),
	/** left out = as it was; empty = remove */
	secret: text( 500 ).optional(),
	allows_private_address: z.boolean(),
	keeps_mail: z.boolean(),
} );

export const server_test = z.strictObject( { ok: z.boolean(), message: z.string() } );

const account = z.strictObject( {
	account: z.string(),
	domain: z.string(),
	email: z.string(),
	state: service_state,
} );

const mapped_service = z.strictObject( {
	id,
	label: z.string(),
	reference: z.string(),
	customer_id: id,
	customer: z.string(),
	email: z.string(),
} );

/** Accounts of one server beside the services of the shop. */
export const server_accounts = z.strictObject( {
	server,
	/** when its accounts were last listed; null = never */
	seen_at: instant.nullable(),
	mapped: z.array( z.strictObject( { account, service: mapped_service } ) ),
	/** hosted for nothing: no subscription says so; with what may be it, most likely first */
	without_subscription: z.array(
		z.strictObject( {
			account,
			suggestion: mapped_service.nullable(),
			because: z.enum( [ 'domain', 'user_name', 'email', '' ] ),
		} )
	),
	/** services that are on this server or on none, without an account */
	without_account: z.array( mapped_service ),
	/** what an account may belong to: those, and the services that live on the webhook */
	candidates: z.array( mapped_service ),
} );

export const service_account_input = z.strictObject( {
	server_id: id,
	/** as the panel calls it; empty = the service's own reference stands for it */
	account: text( 190 ),
} );

export const hand_work = z.array(
	z.strictObject( {
		id,
		service_id: id,
		customer_id: id,
		customer: z.string(),
		reference: z.string(),
		wanted: z.enum( [ 'active', 'suspended', 'terminated' ] ),
		level: suspension_level,
		do_by: civil_date,
		overdue: z.boolean(),
	} )
);

/** What would be suspended in the next days if nobody paid and nothing else happened. */
export const coming_suspensions = z.strictObject( {
	from: civil_date,
	until: civil_date,
	rows: z.array(
		z.strictObject( {
			on: civil_date,
			service_id: id,
			label: z.string(),
			reference: z.string(),
			customer_id: id,
			customer: z.string(),
			level: suspension_level,
			/** what the panel would do; null = it cannot do this mildly enough */
			does: suspension_level.nullable(),
			/** what would hold it back if it stayed as it is now */
			held_by: z.array( z.string() ),
		} )
	),
} );

export type Server = z.infer< typeof server >;
export type Servers = z.infer< typeof servers >;
export type ServerInput = z.infer< typeof server_input >;
export type ServerAccounts = z.infer< typeof server_accounts >;
export type ServiceAccountInput = z.infer< typeof service_account_input >;
export type HandWork = z.infer< typeof hand_work >;
export type ComingSuspensions = z.infer< typeof coming_suspensions >;
