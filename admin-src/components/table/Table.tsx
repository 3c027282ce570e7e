import type { ComponentProps, ReactNode } from 'react';
import { DataViews, type Field, type View } from '@wordpress/dataviews';
import type { Page } from '../wire/api';
import { Link } from '../router';
import { say_in_our_language } from './words';

export interface TableProps< Row > {
	page: Page< Row[] > | undefined;
	fields: Field< Row >[];
	view: View;
	onChangeView: ( view: View ) => void;
	/** the address of a row */
	to: ( row: Row ) => string;
	searchLabel: string;
	loading: boolean;
	empty: ReactNode;
}

say_in_our_language();

/** A list whose rows, order and pages come from the server; a chunk of its own, since DataViews is large. */
export default function Table( props: TableProps< { id: number } > ) {
	const { page, fields, view, onChangeView, to, searchLabel, loading, empty } = props;
	const render_link = ( { item, ...rest }: { item: { id: number } } & ComponentProps< 'a' > ) => {
		const { href: _href, ...anchor } = rest;
		return <Link { ...anchor } to={ to( item ) } />;
	};
	return (
		<DataViews
			data={ page?.rows ?? [] }
			fields={ fields }
			view={ view }
			onChangeView={ onChangeView }
			paginationInfo={ { totalItems: page?.total ?? 0, totalPages: page?.pages ?? 0 } }
			defaultLayouts={ { table: {} } }
			getItemId={ ( { id } ) => String( id ) }
			isLoading={ loading }
			searchLabel={ searchLabel }
			renderItemLink={ render_link }
			empty={ empty }
		/>
	);
}
