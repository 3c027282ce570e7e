import { lazy, Suspense } from 'react';
import { Loading } from '../Loaded';
import type { TableProps } from './Table';

const Table = lazy( () => import( './Table' ) );

/** The table, and grey bars until its chunk is there. */
export const LazyTable = < Row extends { id: number } >( props: TableProps< Row > ) => (
	<div className="hosting-invoices-card hosting-invoices-list">
		<Suspense fallback={ <Loading lines={ 8 } /> }>
			<Table { ...( props as unknown as TableProps< { id: number } > ) } />
		</Suspense>
	</div>
);
